using System.Globalization;
using System.Text;

namespace Entente.App.Tests.Support;

/// <summary>Articles that a test makes by the hundred: each of its own, some copies of others, together rich in events, ties and agreements.</summary>
internal static class Wire
{
    private static readonly string[] Names = ["Nhật Bản", "Đức", "Pháp", "Nga", "Trung Quốc", "Hàn Quốc", "Ấn Độ", "Philippines", "Australia", "Canada", "Ba Lan", "Indonesia"];

    private static readonly string[] Patterns =
    [
        "{0} sẽ tập trận với {1} vào tháng {2}/2024, Bộ Quốc phòng {0} cho biết.",
        "Ngày {3}/{2}/2024, {0} và {1} đã ký hiệp định hợp tác quốc phòng.",
        "{0} cáo buộc {1} vi phạm vùng biển.",
        "{0} là đồng minh của {1}.",
        "Ngày {3}/{2}/2024, Bộ trưởng Quốc phòng {0} gặp người đồng cấp {1} tại Singapore.",
        "{0} không áp đặt trừng phạt đối với {1}.",
    ];

    /// <summary>Writes so many articles into a folder, with an index that dates them.</summary>
    public static void Write(Folder folder, int count)
    {
        var index = new StringBuilder("doc\tpublished\toutlet\turl\n");
        for (var i = 0; i < count; i++)
        {
            // Every seventh is a copy of the one before it.
            folder.Write(Name(i), i % 7 == 6 ? $"{Text(i - 1)}\nẢnh: tư liệu.\n" : Text(i));
            index.Append(CultureInfo.InvariantCulture, $"wire-{i:000}\t2024-{1 + i % 12:00}-{1 + i % 28:00}\toutlet {i % 5}\t\n");
        }

        folder.Write("index.tsv", index.ToString());
    }

    public static string Name(int i) => $"wire-{i:000}.txt";

    private static string Text(int i)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Bản tin thứ {i}\n");
        for (var s = 0; s < 6; s++)
        {
            int one = (i * 5 + s) % Names.Length, other = (one + 1 + (i + s * 3) % (Names.Length - 1)) % Names.Length;
            text.Append('\n').AppendFormat(CultureInfo.InvariantCulture, Patterns[(i + s) % Patterns.Length], Names[one], Names[other], 1 + (i + s) % 12, 1 + (i * 3 + s) % 28).Append('\n');
        }

        return text.ToString();
    }
}
