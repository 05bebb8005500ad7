using Entente.Claims;

namespace Entente.Map;

/// <summary>How much a claim asks for somebody to look at it.</summary>
public static class Doubt
{
    // A claim that the reader is sure of may be looked at too, after all others.
    private const double Never = 0.02;

    // From so many claims on an actor stands at the centre.
    private const double Centre = 1000;

    /// <summary>By what the claim says and how sure the reader is: the less sure, and the more it weighs in the map, the greater.</summary>
    /// <param name="type">What is said: ties and conflict weigh most.</param>
    /// <param name="confidence">From 0 to 1.</param>
    public static double Of(ClaimType type, double confidence) =>
        Math.Round((1 + Never - confidence) * Math.Log2(1 + Math.Abs(Weights.Of(type))), 4);

    /// <summary>The same, with what the rest of the map tells: fewer independent sources and more central actors make it greater.</summary>
    /// <param name="doubt">As <see cref="Of"/> says.</param>
    /// <param name="sources">Independent sources that say the same; at least 1.</param>
    /// <param name="claims">How many claims the most central of its actors takes part in.</param>
    public static double Within(double doubt, int sources, int claims) =>
        doubt / Math.Sqrt(Math.Max(1, sources)) * (0.5 + Math.Min(1, Math.Log2(1 + claims) / Math.Log2(1 + Centre)) / 2);
}
