namespace CustomersRock.Content.Diagnostics;

public enum Severity
{
    /// <summary>Worth knowing; fails nothing, unless asked to be strict.</summary>
    Hint,

    /// <summary>Something a reader would notice; the build goes on.</summary>
    Warning,

    /// <summary>The file cannot be published as it is; the last good output stays.</summary>
    Error,
}
