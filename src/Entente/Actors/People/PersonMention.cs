using System.Collections.Immutable;

namespace Entente.Actors.People;

/// <summary>A stretch of the text that names a person.</summary>
/// <param name="First">First token of the whole: title, office, actor and name ('Tổng thống Hàn Quốc Yoon Suk Yeol').</param>
/// <param name="End">First token behind the whole, words in brackets that belong to it included ('(trái)').</param>
/// <param name="NameFirst">First token of the bare name.</param>
/// <param name="NameEnd">First token behind the bare name.</param>
/// <param name="Person">Whom it names.</param>
public sealed record PersonMention(int First, int End, int NameFirst, int NameEnd, Person Person);

/// <summary>Whom an article names, and where.</summary>
/// <param name="People">Every person once, in the order of the first mention.</param>
/// <param name="Mentions">Every mention by name, in order; no two overlap.</param>
public sealed record PeopleResult(ImmutableArray<Person> People, ImmutableArray<PersonMention> Mentions);
