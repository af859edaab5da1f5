using System.Collections.Immutable;

namespace CustomersRock.Intake;

/// <summary>Who wrote a letter. It is told to the editor and to nobody else: the repository is public.</summary>
/// <param name="Shown">Name and address, for the terminal; empty where nobody is named.</param>
/// <param name="Addresses">Mail addresses in its headers.</param>
/// <param name="Names">As written there.</param>
internal sealed record Sender(string Shown, ImmutableArray<string> Addresses, ImmutableArray<string> Names)
{
    public static Sender Unknown { get; } = new("", [], []);

    /// <summary>Somebody who forwards a letter is as private as who wrote it.</summary>
    public Sender With(Sender other) => other == Unknown ? this : new Sender(Shown.Length > 0 ? Shown : other.Shown, Addresses.AddRange(other.Addresses), Names.AddRange(other.Names));
}
