namespace Entente.Time;

/// <summary>Words that say when: the tokens from <paramref name="First"/> to before <paramref name="End"/>.</summary>
public readonly record struct TimeExpression(int First, int End, Edtf? Value);
