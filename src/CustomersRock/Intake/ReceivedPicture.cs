namespace CustomersRock.Intake;

/// <summary>A picture fit to lie in the repository.</summary>
/// <param name="Name">Of its file: never the sender's, in which a name or an address may stand, or a way out of the folder.</param>
internal sealed record ReceivedPicture(string Name, byte[] Bytes);
