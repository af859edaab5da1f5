using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>A small view with a handful of members, made where it is needed.</summary>
public sealed class View(string kind, params (string Name, FluidValue Value)[] members) : ViewValue
{
    protected override string Kind => kind;

    protected internal override FluidValue? Member(string name)
    {
        foreach (var (candidate, value) in members)
        {
            if (candidate == name)
                return value;
        }

        return null;
    }
}
