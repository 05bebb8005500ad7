namespace Entente.Claims.Syntax;

/// <summary>Reads what the words before a verb say of it: reality and voice.</summary>
internal static class Auxiliaries
{
    /// <summary>True for 'bị', 'được' and their compounds.</summary>
    public static bool IsPassive(string tag) => tag.StartsWith("passive", StringComparison.Ordinal);

    /// <summary>Lets an auxiliary say its part of <paramref name="predicate"/>; they are read from the verb outwards.</summary>
    public static void Read(Chunk chunk, Predicate predicate)
    {
        predicate.HasAuxiliary = true;
        var tag = chunk.Tag;
        if (IsPassive(tag) && predicate.Form == Form.Active)
        {
            predicate.Form = Form.Passive;
            tag = tag.Length > 8 ? tag[8..] : "";
        }

        var reality = tag switch
        {
            "planned" => Reality.Planned,
            "hypothetical" => Reality.Hypothetical,
            "negated" => Reality.Negated,
            _ => Reality.Actual,
        };
        // The innermost decides, save that a negation outside still denies: 'không có kế hoạch tấn công'.
        if (reality == Reality.Actual || predicate.Own != Reality.Actual && reality != Reality.Negated) return;
        predicate.Own = reality;
        predicate.OwnBy = chunk.Entry?.Form;
    }
}
