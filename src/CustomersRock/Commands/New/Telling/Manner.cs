namespace CustomersRock.Commands.New.Telling;

/// <summary>How much a remark asks for.</summary>
internal enum Manner
{
    /// <summary>Worth a thought.</summary>
    Thought,

    /// <summary>A reader would notice.</summary>
    PleaseLook,

    /// <summary>Nothing is published with it.</summary>
    ToMend,

    /// <summary>Nothing is published without it.</summary>
    Needed,
}
