namespace CustomersRock.Content.Checks;

internal enum PrivateKind
{
    Mail,
    Phone,
    Card,
}
