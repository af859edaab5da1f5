using CustomersRock.Bench.Corpus;

namespace CustomersRock.Bench.Feeding;

/// <summary>Names of towns and people, thousands of each: real feeds share few of them, and that is how stories are told apart.</summary>
internal static class Names
{
    private static readonly string[] Heads =
    [
        "Al", "Bar", "Cor", "Dun", "Es", "Fen", "Gar", "Hol", "Is", "Jar", "Kel", "Lang", "Mar", "Nor", "Ost", "Pel", "Quen", "Ros", "Stan", "Thorn", "Ul", "Var", "Wend", "Yar",
    ];

    private static readonly string[] Middles = ["a", "e", "ing", "er", "en", "o", "es", "le", "mar", "ver", "tin", "do", "ra", "sel", "ki", "ñe", "bé"];

    private static readonly string[] Tails = ["ton", "wick", "by", "ford", "ham", "mouth", "stead", "borough", "field", "haven", "gate", "well", "bridge", "ness", "cote", "den"];

    private static readonly string[] Ends = ["son", "ley", "man", "ard", "ski", "er", "ini", "ov", "quist", "dóttir", "ez", "aux"];

    public static string Town(Dice dice) => dice.Pick<string>(Heads) + dice.Pick<string>(Middles) + dice.Pick<string>(Tails);

    public static string Surname(Dice dice) => dice.Pick<string>(Heads) + dice.Pick<string>(Middles) + dice.Pick<string>(Ends);
}
