namespace CustomersRock.Commands.New.Telling;

/// <summary>What is said to an answer.</summary>
internal sealed record Remark(Manner Manner, string Text);
