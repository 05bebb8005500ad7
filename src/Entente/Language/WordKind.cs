namespace Entente.Language;

/// <summary>What a form of the language data is. The name of a file in <c>language/vi/words/</c> is the kind in lower case.</summary>
public enum WordKind : byte
{
    /// <summary>An actor's name (<c>names/</c>), with the actor's code as tag.</summary>
    Name,

    /// <summary>A name that stands for an actor only in a pair or list ('Triều' in 'Nga - Triều').</summary>
    PairName,

    /// <summary>Words that hold a name and are none ('anh em', 'Đại học Quốc gia Hà Nội').</summary>
    NotName,

    /// <summary>A known person (<c>names/people.txt</c>), with the actor's code as tag.</summary>
    PersonName,

    /// <summary>What a person is called before the name: 'tổng thống', 'ông'.</summary>
    Titles,

    /// <summary>A head that stands for the actor behind it: 'chính phủ', 'bộ quốc phòng', 'quân đội'.</summary>
    Offices,

    /// <summary>A head that turns the actor behind it into a place: 'lãnh thổ', 'biên giới', 'miền nam'.</summary>
    Places,

    /// <summary>A preposition, with the function it gives as tag.</summary>
    Prepositions,

    /// <summary>A word that joins or opens clauses.</summary>
    Links,

    /// <summary>A word before a verb: tense, negation, modality, voice.</summary>
    Auxiliaries,

    /// <summary>A word that makes a noun of the verb behind it: 'cuộc', 'sự', 'việc', 'chuyến'.</summary>
    Nominalizers,

    /// <summary>A verb that governs another: 'muốn', 'dự kiến', 'từ chối', 'kêu gọi'.</summary>
    Governors,

    /// <summary>A verb of saying.</summary>
    Speech,

    /// <summary>A pronoun or definite description: 'nước này', 'hai bên', 'ông'.</summary>
    References,

    /// <summary>A head of an agreement's name ('hiệp ước', 'biên bản ghi nhớ') or a word that ends or opens such a name.</summary>
    Instruments,

    /// <summary>An agreement or programme known by its name (<c>names/instruments.txt</c>), with its key as tag.</summary>
    InstrumentNames,

    /// <summary>Words near an agreement that say how far it has come: 'ký', 'đàm phán', 'rút khỏi'.</summary>
    Statuses,

    /// <summary>Words that may stand between a verb and its arguments and say nothing: 'cũng', 'liên tiếp'.</summary>
    Adverbs,

    /// <summary>A plural or counting word before a noun: 'các', 'những', 'nhiều', 'một số'.</summary>
    Determiners,

    /// <summary>Page matter that is not the article's text: 'Video đang HOT', 'Ảnh:'.</summary>
    Furniture,

    /// <summary>A word of the calendar (<c>time/</c>).</summary>
    Time,

    /// <summary>A cue (<c>cues/</c>): words that make a claim of a type.</summary>
    Cue,

    /// <summary>A news outlet or agency, with its state as tag.</summary>
    Outlets,

    /// <summary>An institution of learning or study that an expert belongs to: 'Đại học', 'Viện', 'Trung tâm'.</summary>
    Institutions,

    /// <summary>An abbreviation whose full stop does not end a sentence.</summary>
    Abbreviations,

    /// <summary>A word inside what a person is, with what the actor behind it is to the person as tag: 'của', 'tại', 'phụ trách'.</summary>
    RoleWords,

    /// <summary>A head whose name may look like a person's and is none: 'tàu', 'sân bay', 'tập đoàn'.</summary>
    NamedThings,

    /// <summary>A first name that begins a person's name without a title: 'Donald', 'Sergei'.</summary>
    GivenNames,

    /// <summary>A family name that stands first: 'Nguyễn', 'Tập', 'Kim'.</summary>
    Surnames,

    /// <summary>A small word inside a name: 'bin', 'de', 'von'.</summary>
    NameParticles,

    /// <summary>An adjective of nationality or kind that may stand inside a noun phrase without being an actor.</summary>
    Modifiers,

    /// <summary>A named place below the state (city, region, sea), with the state's code as tag.</summary>
    Location,

    /// <summary>What a matter is about ('an ninh mạng', 'khí hậu'), with the issue area as tag; <c>ontology/labels.txt</c> names the areas.</summary>
    Areas,

    /// <summary>An everyday word that holds the syllable of another entry and is no such thing: 'quân sự', 'tài liệu'.</summary>
    Compounds,
}
