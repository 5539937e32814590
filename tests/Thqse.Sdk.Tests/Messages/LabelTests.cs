using System.Reflection;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>Whatever has a name for people has one for each of its values, in each language, and no two values share one.</summary>
public class LabelTests
{
    private static IEnumerable<MethodInfo> Labels => typeof(CpomCatalogue).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == "Thqse.Sdk.Messages")
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.Name == "Label")
        .OrderBy(method => Named(method).Name, StringComparer.Ordinal);

    public static TheoryData<string, Language> NamesAndLanguages
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var (label, language) in Labels.SelectMany(label => Enum.GetValues<Language>().Select(language => (label, language))))
            {
                data.Add(Named(label).Name, language);
            }

            return data;
        }
    }

    [Fact]
    public void Names_are_what_was_approved()
        => Approved.Matches(string.Concat(Labels.SelectMany(Lines)), "labels.txt");

    [Theory]
    [MemberData(nameof(NamesAndLanguages))]
    public void No_two_values_have_the_same_name(string enumeration, Language language)
    {
        var label = Labels.Single(method => Named(method).Name == enumeration);
        var names = Values(label).Select(value => Say(label, value, language)).ToArray();

        Assert.DoesNotContain(names, string.IsNullOrWhiteSpace);
        Assert.Equal(names, names.Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Lines(MethodInfo label)
        => Values(label)
            .Select(value => $"  {value}: {Say(label, value, Language.French)} | {Say(label, value, Language.English)}\n")
            .Prepend(Named(label).Name + "\n");

    private static Type Named(MethodInfo label) => label.GetParameters()[0].ParameterType;

    private static IEnumerable<object> Values(MethodInfo label) => Named(label).IsEnum ? Enum.GetValues(Named(label)).Cast<object>()
        : Named(label).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)!);

    private static string Say(MethodInfo label, object value, Language language) => (string)label.Invoke(null, [value, language])!;
}
