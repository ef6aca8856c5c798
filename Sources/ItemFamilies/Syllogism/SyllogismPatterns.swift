/// The pairs of premises that lead to each kind of key, as traditional logic lists them.
///
/// Every group has members. A pair is written as two letters, the first premise first.
enum SyllogismPatterns {
  /// What is right.
  enum Key: CaseIterable {
    /// `All`, in the direction that holds; twice as likely, as it stands twice among the options.
    case all
    /// `No`.
    case no
    /// `Some`.
    case some
    /// `Some are not`, of the first end or of the second.
    case firstNot, secondNot
    /// None of the conclusions shown.
    case none
  }

  /// The order of the groups in a premise pair.
  struct Arrangement: Hashable {
    /// Whether the middle ends the first premise, and whether it ends the second.
    let middleEndsFirst: Bool
    let middleEndsSecond: Bool
  }

  /// The keys of a kind of conclusion, each as likely as the others.
  static func keys(_ conclusion: String) -> [Key] {
    conclusion == "universal"
      ? [.all, .all, .no, .none] : [.some, .firstNot, .secondNot, .none]
  }

  /// The pairs for a key, with their arrangement, each as likely as the others.
  static func pairs(
    _ conclusion: String, figure: String, key: Key
  ) -> [(moods: String, arrangement: Arrangement)] {
    arrangements(figure).flatMap { arrangement in
      moods(conclusion, arrangement, key).split(separator: " ").map { (String($0), arrangement) }
    }
  }

  private static func arrangements(_ figure: String) -> [Arrangement] {
    switch figure {
    case "linked": [Arrangement(middleEndsFirst: true, middleEndsSecond: false)]
    case "crossed": [Arrangement(middleEndsFirst: false, middleEndsSecond: true)]
    default:
      [
        Arrangement(middleEndsFirst: true, middleEndsSecond: true),
        Arrangement(middleEndsFirst: false, middleEndsSecond: false),
      ]
    }
  }

  private static func moods(
    _ conclusion: String, _ arrangement: Arrangement, _ key: Key
  ) -> String {
    if conclusion == "universal" {
      switch (arrangement.middleEndsFirst, key) {
      case (_, .all): return "AA"
      case (true, .no): return "AE"
      case (false, .no): return "EA"
      case (true, _): return "EA EE"
      case (false, _): return "AE EE"
      }
    }
    switch (arrangement.middleEndsFirst, arrangement.middleEndsSecond) {
    case (true, false):
      switch key {
      case .some: return "IA"
      case .firstNot: return "IE"
      case .secondNot: return "EA EI"
      default: return "AI AO II IO OA OI OE OO EO"
      }
    case (false, true):
      switch key {
      case .some: return "AI"
      case .firstNot: return "AE IE"
      case .secondNot: return "EI"
      default: return "IA OA II OI AO IO EO OO OE"
      }
    case (true, true):
      switch key {
      case .some: return ""
      case .firstNot: return "OA IE"
      case .secondNot: return "AO EI"
      default: return "AI IA II IO OI OO OE EO"
      }
    case (false, false):
      switch key {
      case .some: return "AI IA AA"
      case .firstNot: return "AO IE AE"
      case .secondNot: return "OA EI EA"
      default: return "II IO OI OO OE EO"
      }
    }
  }
}
