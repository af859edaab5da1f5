using CustomersRock.Content.Addresses;
using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>The variable <c>page</c> in a part that many pages share: it says only where in the site they stand.</summary>
internal sealed class FrameView(string place, LinkBase links) : ViewValue
{
    protected override string Kind => "page, as a frame sees it";

    protected internal override FluidValue? Member(string name) => name switch
    {
        "address" => Text(place),
        "href" => Text(links.Href(place)),
        _ => null,
    };
}
