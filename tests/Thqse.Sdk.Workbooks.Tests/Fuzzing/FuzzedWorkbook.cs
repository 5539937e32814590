namespace Thqse.Sdk.Workbooks.Tests.Fuzzing;

/// <summary>A workbook that chance has changed.</summary>
/// <param name="Name">The document that it was made of.</param>
/// <param name="IsResponse">Whether that is a response to a questionnaire; a contract otherwise.</param>
/// <param name="Bytes">The file.</param>
internal sealed record FuzzedWorkbook(string Name, bool IsResponse, byte[] Bytes);
