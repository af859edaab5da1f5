using System.Globalization;
using System.Text.Encodings.Web;
using CustomersRock.Site.Rendering;
using Fluid;
using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>Something that templates may look into, and see only what is named: no reflection, so a template cannot wander into the program.</summary>
public abstract class ViewValue : FluidValue
{
    public override FluidValues Type => FluidValues.Object;

    /// <summary>What it is called in messages: <c>story</c>.</summary>
    protected abstract string Kind { get; }

    /// <summary>The member of this name, or null where there is none of that name. An absent value is <see cref="NilValue"/>.</summary>
    protected internal abstract FluidValue? Member(string name);

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => new(Find(name));

    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => "";

    public override object ToObjectValue() => this;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => default;

    protected static FluidValue Text(string? text) => text is null ? NilValue.Instance : new StringValue(text);

    protected static FluidValue Number(int number) => NumberValue.Create(number);

    protected static FluidValue List<T>(IEnumerable<T> values)
        where T : FluidValue => values.ToArray<FluidValue>() is { Length: > 0 } all ? new ArrayValue(all) : ArrayValue.Empty;

    private FluidValue Find(string name) =>
        Member(name) ?? throw new ThemeException(name, $"there is no \"{name}\" in \"{Kind}\"", "see the list of names in theme/README.md");
}
