using CustomersRock.Curation.Decisions;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Desk.Views;

/// <summary>The reasons from which one is chosen, with their keys.</summary>
internal static class RejectView
{
    private const string Keys = "1234567890";

    public static FluidValue Reasons { get; } = Value.List(RejectReason.All.Select((reason, index) => new View(
        "reason",
        ("word", Value.Text(reason.Word)),
        ("title", Value.Text(reason.Title)),
        ("key", Value.Text(index < Keys.Length ? Keys[index].ToString() : null)))));
}
