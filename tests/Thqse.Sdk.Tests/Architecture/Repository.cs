namespace Thqse.Sdk.Tests.Architecture;

/// <summary>The checkout that the tests were built from, and run in.</summary>
internal static class Repository
{
    public static string Root { get; } = RootAbove(AppContext.BaseDirectory);

    public static string Package => Path.Combine(Root, "src", "Thqse.Sdk");

    private static string RootAbove(string folder)
        => File.Exists(Path.Combine(folder, "Thqse.Sdk.sln")) ? folder
            : RootAbove(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run within the repository."));
}
