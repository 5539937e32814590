namespace Thqse.Sdk.Cooperation;

/// <summary>What does not fit in the events of a register: at which of them, and why.</summary>
internal sealed record RegisterProblem(int Index, DiagnosticCode Code, string At, string Value, IReadOnlyList<string> Expected);
