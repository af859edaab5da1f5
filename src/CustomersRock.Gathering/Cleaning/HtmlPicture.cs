namespace CustomersRock.Gathering.Cleaning;

/// <param name="Address">As written.</param>
/// <param name="Alt">Null where none is given, empty for a decoration.</param>
internal sealed record HtmlPicture(string Address, string? Alt);
