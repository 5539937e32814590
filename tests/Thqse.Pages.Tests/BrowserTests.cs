namespace Thqse.Pages.Tests;

/// <summary>The tests that open pages: one browser for all of them.</summary>
[CollectionDefinition(nameof(BrowserTests))]
public class BrowserTests : ICollectionFixture<Browser>;
