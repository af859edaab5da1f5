namespace CustomersRock.Bench.Corpus;

/// <summary>What the synthetic stories are made of. A change here changes every figure: measure all programs anew.</summary>
internal static class Vocabulary
{
    /// <summary>The themes, in their order, with what their stories speak of.</summary>
    public static readonly (string Id, string[] Words)[] Themes =
    [
        ("advocacy", ["advocate", "recommendation", "champion", "rave review"]),
        ("word-of-mouth", ["neighbour's tip", "rumour", "conversation over coffee", "story passed along"]),
        ("privacy-trust", ["privacy notice", "consent form", "data request", "honest estimate"]),
        ("personal-service", ["handwritten note", "first-name greeting", "tailor-made offer", "house visit"]),
        ("front-line", ["counter clerk", "night shift", "call-centre agent", "driver"]),
        ("service-recovery", ["apology", "refund", "replacement part", "second attempt"]),
        ("kindness", ["small kindness", "spare umbrella", "free ride", "birthday card"]),
        ("loyalty", ["regular's table", "tenth visit", "renewal", "membership card"]),
        ("listening", ["survey answer", "open question", "suggestion box", "callback"]),
        ("brand-ambassadors", ["ambassador", "volunteer host", "proud team", "guest speaker"]),
        ("small-business", ["corner shop", "family workshop", "market stall", "two-person team"]),
        ("policies-empowerment", ["waived fee", "bent rule", "return policy", "exception"]),
        ("inclusive-service", ["hearing loop", "quiet hour", "large-print form", "ramp"]),
        ("public-service", ["bus driver", "library desk", "post office", "town hall"]),
    ];

    /// <summary>20 first names and 10 surnames: 200 authors.</summary>
    public static readonly string[] FirstNames =
    [
        "Ada", "Ben", "Carla", "Dmitri", "Elif", "Farah", "George", "Hana", "Ivo", "Jana",
        "Karim", "Lena", "Malik", "Nora", "Omar", "Petra", "Quentin", "Rosa", "Samir", "Tove",
    ];

    public static readonly string[] Surnames = ["Alder", "Brook", "Castellan", "Dunmore", "Eastby", "Fennel", "Garrow", "Hollis", "Ingram", "Jessop"];

    /// <summary>20 names and 15 trades: 300 companies.</summary>
    public static readonly string[] Firms =
    [
        "Amber", "Birch", "Cobalt", "Delta", "Ember", "Fjord", "Granite", "Harbor", "Iris", "Juniper",
        "Kestrel", "Lantern", "Maple", "North", "Orchard", "Pebble", "Quarry", "River", "Summit", "Tandem",
    ];

    public static readonly string[] Trades =
    [
        "Airways", "Bakery", "Bank", "Books", "Cycles", "Dental", "Energy", "Foods", "Garage", "Hotels",
        "Insurance", "Logistics", "Mobile", "Outdoor", "Software",
    ];

    public static readonly string[] Subjects =
    [
        "the agent", "a clerk", "the manager", "my sister", "the whole team", "the technician", "an engineer", "the owner", "a trainee", "the receptionist",
        "our neighbour", "the courier", "a stranger in the queue", "the pharmacist", "the night porter", "the woman at the desk", "the man on the phone",
        "my grandfather", "the second caller", "someone from the warehouse", "the branch", "the support desk", "their founder",
    ];

    public static readonly string[] Verbs =
    [
        "noticed", "offered", "explained", "repaired", "replaced", "delivered", "remembered", "refunded", "waived", "wrapped", "returned", "shared", "kept", "sent",
        "found", "ordered", "carried", "promised", "wrote down", "looked up", "checked", "cancelled", "rebooked", "described", "translated", "measured", "packed", "saved",
    ];

    public static readonly string[] Objects =
    [
        "the broken hinge", "my order", "a spare charger", "the whole invoice", "the lost suitcase", "two extra tickets", "the delivery fee", "my daughter's bicycle",
        "the wrong size", "a warm meal", "the last appointment", "every form", "the missing screw", "a quiet room", "our booking", "the late charge", "a better plan",
        "the old contract", "the recipe", "the reading glasses", "a replacement phone", "the medication", "a handwritten map", "our names", "the warranty",
        "the seat by the window", "an honest answer", "the entire conversation", "the puncture", "the schedule",
    ];

    public static readonly string[] Moments =
    [
        "before we had even asked", "within twenty minutes", "on a Sunday evening", "without a single form", "while the queue kept growing", "at no cost",
        "the next morning", "three weeks later", "in the pouring rain", "with a smile that lasted", "after closing time", "on the first call", "during the holidays",
        "long after the warranty had ended", "although nobody would have known", "in plain language", "from the other side of the country", "between two trains",
        "as if it were their own", "every single time",
    ];

    public static readonly string[] Joints = ["and", "because", "so", "while", "but", "and then"];

    public static readonly string[] Adjectives =
    [
        "patient", "honest", "quick", "careful", "cheerful", "stubborn", "gentle", "generous", "quiet", "attentive", "ordinary", "remarkable", "thoughtful", "reliable",
    ];

    public static readonly string[] Headings =
    [
        "What happened next", "Why it matters", "The small print", "A second visit", "What they did right", "The phone call", "Behind the counter",
        "What I told my friends", "One year on", "The part nobody sees", "How it ended", "What others can learn",
    ];

    public static readonly string[] Measures = ["Waiting time", "Calls needed", "Cost to us", "Days until solved", "People involved", "Forms filled in"];
}
