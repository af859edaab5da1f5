namespace CustomersRock.Intake;

/// <summary>A letter, or a part of one, that is not taken. The message says why and what to do, for the editor: <c>it is encrypted; open it in your mail program …</c></summary>
internal sealed class LetterRefusedException(string message) : Exception(message);
