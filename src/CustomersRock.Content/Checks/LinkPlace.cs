using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>Where a link stands.</summary>
/// <param name="Address">Of the page that shows it.</param>
/// <param name="Body">Whose headings a bare <c>#fragment</c> points at; null where the page is more than the body.</param>
/// <param name="Day">When it comes out.</param>
internal readonly record struct LinkPlace(string Address, Body? Body, DateTimeOffset Day);
