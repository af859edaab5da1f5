using CustomersRock.Content.Addresses;
using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>The variable <c>pager</c>: page <paramref name="number"/> of <paramref name="count"/> of a list.</summary>
internal sealed class PagerView(string list, int number, int count, LinkBase links) : ViewValue
{
    protected override string Kind => "pager";

    public static FluidValue For(string list, int number, int count, LinkBase links) =>
        count > 1 ? new PagerView(list, number, count, links) : NilValue.Instance;

    protected internal override FluidValue? Member(string name) => name switch
    {
        "number" => Number(number),
        "count" => Number(count),
        "previous_href" => Text(number > 1 ? Href(number - 1) : null),
        "next_href" => Text(number < count ? Href(number + 1) : null),
        "first_href" => Text(Href(1)),
        "last_href" => Text(Href(count)),
        _ => null,
    };

    private string Href(int page) => links.Href(SiteAddresses.Page(list, page));
}
