using System.Text;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

/// <summary>A document to be judged by the schema of a format, and by our reader of that format.</summary>
/// <param name="Name">Where the document comes from.</param>
/// <param name="Document">The name of its format, such as "cpom-contract".</param>
/// <param name="Bytes">The document as it is, right or wrong.</param>
internal sealed record SchemaCase(string Name, string Document, byte[] Bytes)
{
    public SchemaCase(string name, string document, string text)
        : this(name, document, Encoding.UTF8.GetBytes(text))
    {
    }
}
