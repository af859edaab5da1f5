using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Desk.Views;

/// <summary>From our values to those of Liquid.</summary>
internal static class Value
{
    public static FluidValue Text(string? text) => text is null ? NilValue.Instance : new StringValue(text);

    public static FluidValue Number(int number) => NumberValue.Create(number);

    public static FluidValue Flag(bool flag) => flag ? BooleanValue.True : BooleanValue.False;

    public static FluidValue List(IEnumerable<View> views) => views.ToArray<FluidValue>() is { Length: > 0 } all ? new ArrayValue(all) : ArrayValue.Empty;

    public static FluidValue Maybe(View? view) => view is null ? NilValue.Instance : view;

    /// <summary>HTML that our own templates made: not escaped again.</summary>
    public static FluidValue Html(string? html) => html is null ? NilValue.Instance : new StringValue(html, encode: false);
}
