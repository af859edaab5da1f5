namespace CustomersRock.Content.Diagnostics;

/// <summary>One kind of complaint. The code is stable for ever: people search for it and scripts depend on it.</summary>
/// <param name="Code">Two letters, four digits: CR0203. The first two digits are the group.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">What the rule asks for, in a few words.</param>
/// <param name="Why">Why it matters, for <c>check --verbose</c> and the documentation.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Title, string Why)
{
    /// <summary>Who keeps going leaves out the piece that it is about, and not the whole file.</summary>
    public bool IsOfPart { get; init; }

    /// <summary>The file cannot be published, not even by who keeps going.</summary>
    public bool CostsFile => Severity == Severity.Error && !IsOfPart;

    /// <summary>A suspicion that helps who edits and would only hurt who wrote: it is left out of what contributors are told.</summary>
    public bool ForEditor { get; init; }

    /// <summary><c>check --fix</c> mends what it complains of, wherever there is no doubt.</summary>
    public bool Mends { get; init; }

    public Diagnostic At(FilePosition at, string what, string mend, string? mendedLine = null) => new(this, at, what, mend, mendedLine);
}
