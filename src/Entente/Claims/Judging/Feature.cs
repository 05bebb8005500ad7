namespace Entente.Claims.Judging;

/// <summary>One thing that is so of a claim and may make it more or less believable: <c>frame = acts-on/active</c>.</summary>
/// <param name="Name">What is looked at.</param>
/// <param name="Value">What was found there.</param>
public readonly record struct Feature(string Name, string Value)
{
    /// <summary>As <c>name = value</c>.</summary>
    public override string ToString() => $"{Name} = {Value}";
}

/// <summary>Words for numbers: so few values that each is seen often enough to be learned.</summary>
internal static class Buckets
{
    private static readonly string[] Small = ["0", "1", "2", "3", "4"];

    /// <summary>0 to <paramref name="most"/>, which stands for all above.</summary>
    public static string Count(int count, int most = 3) => count >= most ? Above[most] : Small[Math.Max(count, 0)];

    /// <summary>A distance in tokens.</summary>
    public static string Distance(int tokens) => tokens switch
    {
        <= 0 => "0",
        <= 2 => "1-2",
        <= 5 => "3-5",
        <= 9 => "6-9",
        <= 15 => "10-15",
        <= 25 => "16-25",
        _ => "26+",
    };

    private static readonly string[] Above = ["0+", "1+", "2+", "3+", "4+"];
}
