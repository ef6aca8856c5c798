import Psychometrics

/// The names of groups: made-up words, or fans of something that nobody minds.
enum SyllogismTerms {
  private static let onsets = Array("bdfgklmprstw")
  private static let vowels = Array("aeiou")
  /// Pairs of letters that can be said but that stand in no English or German word between two
  /// single vowels of a word of six letters; all in all they keep made-up words from being real.
  private static let middles = ["vg", "vm", "zv", "fv", "pv", "zg", "vd", "bv"]
  private static let codas = Array("klmnprt")
  private static let interests = [
    "en": [
      "ballet", "bridge", "cartoon", "chess", "circus", "comedy", "comic", "cycling", "darts",
      "folk", "golf", "hockey", "jazz", "judo", "musical", "opera", "puzzle", "radio", "rowing",
      "rugby", "sailing", "soul", "tennis", "theatre",
    ],
    "de": [
      "Ballett", "Bridge", "Comic", "Curling", "Darts", "Film", "Folk", "Golf", "Handball",
      "Hockey", "Jazz", "Judo", "Krimi", "Musical", "Oper", "Pop", "Radio", "Ruder", "Schach",
      "Segel", "Soul", "Tennis", "Theater", "Zirkus",
    ],
  ]

  /// Three groups that begin with different letters where they are made up, and that are different
  /// in any case.
  static func draw(_ kind: String, language: String, from stream: inout RandomStream) -> [String] {
    if kind == "everyday" {
      let interests = interests[language] ?? []
      return stream.sample(3, of: interests.count).map {
        interests[$0] + (language == "de" ? (interests[$0] == "Oper" ? "nfans" : "fans") : " fans")
      }
    }
    return stream.sample(3, of: onsets.count).map { onset in
      let letters = [
        String(onsets[onset]), pick(vowels, &stream), middles[stream.integer(below: middles.count)],
        pick(vowels, &stream), pick(codas, &stream),
      ]
      let word = letters.joined()
      return language == "de" ? word.prefix(1).uppercased() + word.dropFirst() + "en" : word + "s"
    }
  }

  /// How many draws there are, each as likely as the others.
  static func count(_ kind: String, language: String) -> Double {
    if kind == "everyday" {
      let count = Double(interests[language]?.count ?? 0)
      return count * (count - 1) * (count - 2)
    }
    let rest = Double(vowels.count * middles.count * vowels.count * codas.count)
    let onsets = Double(onsets.count)
    return onsets * (onsets - 1) * (onsets - 2) * rest * rest * rest
  }

  private static func pick(_ letters: [Character], _ stream: inout RandomStream) -> String {
    String(letters[stream.integer(below: letters.count)])
  }
}
