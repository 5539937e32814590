using FsCheck;
using FsCheck.Fluent;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>Runs a property many times; a failure throws, with the smallest case found and the seed.</summary>
internal static class Check
{
    public static void That<T>(int times, Arbitrary<T> values, Action<T> property)
        => Prop.ForAll(values, property).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    public static void That<T1, T2>(int times, Arbitrary<T1> first, Arbitrary<T2> second, Action<T1, T2> property)
        => Prop.ForAll(first, second, property).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
