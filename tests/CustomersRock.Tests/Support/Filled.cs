using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using CustomersRock.Content.Model;

namespace CustomersRock.Tests.Support;

/// <summary>Records with another value in every member, and their comparison member by member: what a form on disk forgets comes to light, also what is added later.</summary>
internal static class Filled
{
    /// <summary>A record in which no member has the value that a new one would have.</summary>
    public static T Of<T>() => (T)Value(typeof(T), new Counter())!;

    /// <summary>The members that differ, by path; those named in <paramref name="except"/> are not compared.</summary>
    public static IEnumerable<string> Differences(object? expected, object? actual, params string[] except) => Compare("", expected, actual, except);

    private static object? Value(Type type, Counter counter)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var number = counter.Next();
        return type switch
        {
            _ when type == typeof(string) => $"text {number} é",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => number,
            _ when type == typeof(long) => (long)number << 33,
            _ when type == typeof(ulong) => ulong.MaxValue - (ulong)number,
            _ when type == typeof(double) => number + 0.5,
            _ when type == typeof(TimeSpan) => TimeSpan.FromMinutes(number),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 11, 3, 9, number % 60, 0, TimeSpan.FromHours(2)),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(1),
            _ when type == typeof(SanitisedHtml) => SanitisedHtml.Empty,
            _ when type.IsArray => Array(type.GetElementType()!, counter),
            _ when IsImmutableArray(type) => Immutable(type.GetGenericArguments()[0], counter),
            _ => Record(type, counter),
        };
    }

    private static Array Array(Type element, Counter counter)
    {
        var array = System.Array.CreateInstance(element, 2);
        array.SetValue(Value(element, counter), 0);
        array.SetValue(Value(element, counter), 1);
        return array;
    }

    private static object Immutable(Type element, Counter counter) => typeof(ImmutableArray)
        .GetMethods()
        .Single(m => m.Name == nameof(ImmutableArray.Create) && m.GetParameters() is [{ ParameterType: { IsArray: true } }])
        .MakeGenericMethod(element)
        .Invoke(null, [Array(element, counter)])!;

    private static object Record(Type type, Counter counter)
    {
        var constructor = type.GetConstructors().Where(c => c.GetParameters() is not [{ ParameterType: var only }] || only != type).MaxBy(c => c.GetParameters().Length);
        var made = constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType, counter))]);
        foreach (var property in Members(type).Where(p => p.CanWrite && (constructor is null || constructor.GetParameters().Length == 0)))
            property.SetValue(made, Value(property.PropertyType, counter));

        return made;
    }

    private static IEnumerable<string> Compare(string path, object? expected, object? actual, string[] except)
    {
        if (expected is null || actual is null)
            return expected is null && actual is null ? [] : [$"{path}: {expected ?? "null"} became {actual ?? "null"}"];

        if (IsSimple(expected.GetType()))
            return Equals(expected, actual) ? [] : [$"{path}: {expected} became {actual}"];

        if (expected is IEnumerable ones && expected.GetType().Namespace != "CustomersRock.Content.Model")
            return Lists(path, [.. ones.Cast<object>()], [.. ((IEnumerable)actual).Cast<object>()], except);

        return Members(expected.GetType())
            .Where(p => !except.Contains(p.Name))
            .SelectMany(p => Compare($"{path}.{p.Name}", p.GetValue(expected), p.GetValue(actual), except));
    }

    private static IEnumerable<string> Lists(string path, object[] expected, object[] actual, string[] except) => expected.Length != actual.Length
        ? [$"{path}: {expected.Length} became {actual.Length}"]
        : expected.Zip(actual).SelectMany((pair, i) => Compare($"{path}[{i}]", pair.First, pair.Second, except));

    private static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0 && p.SetMethod is not null);

    private static bool IsSimple(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(TimeSpan) || type == typeof(DateTimeOffset);

    private static bool IsImmutableArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private sealed class Counter
    {
        private int last;

        public int Next() => ++last;
    }
}
