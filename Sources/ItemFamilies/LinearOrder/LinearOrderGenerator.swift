import Assessment
import Psychometrics

/// Writes comparisons of people along one line.
enum LinearOrderGenerator: FamilyGenerator {
  static let family = FamilyName.linearOrder
  static let version = 1

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    let terms = cell.number("terms")
    guard let theme = LinearOrderTheme.of(surface), (3...6).contains(terms) else { return nil }
    // From the most to the least.
    let order = stream.sample(terms, of: names.count).map { names[$0] }
    var sentences: [String] = []
    var forms: [Int] = []
    for index in 0..<(terms - 1) {
      let form = form(cell["relation"], &stream)
      forms.append(form)
      sentences.append(theme.sentence(order[index], order[index + 1], form: form))
    }
    switch cell["relation"] {
    case "mixed": guard Set(forms) == [0, 1] || terms == 2 else { return nil }
    case "negated": guard forms.contains(2) else { return nil }
    default: break
    }
    let shuffled = stream.permutation(of: sentences.count).map { sentences[$0] }
    let fromMost = stream.integer(below: 2) == 0
    let place = cell["question"] == "second" ? 1 : 0
    let ranked = fromMost ? order : order.reversed()
    let options = ranked.enumerated().map { rank, name in
      GeneratedOption(
        content: [.text(name)], error: error(rank, asked: place, of: terms))
    }
    let relation = cell["relation"] == "negated" ? 2 : cell["relation"] == "mixed" ? 1 : 0
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: terms + place + relation,
      stem: [.paragraph([.text(shuffled.joined(separator: " "))])],
      steps: [
        GeneratedStep(
          content: [.paragraph([.text(theme.question(place: place, fromMost: fromMost))])],
          answer: .options(options))
      ],
      explanation: [
        .paragraph([
          .text("From the \(theme.most) to the \(theme.least): \(order.joined(separator: ", ")).")
        ])
      ])
  }

  /// 0: more than; 1: less than, the other way round; 2: not as much as.
  private static func form(_ relation: String, _ stream: inout RandomStream) -> Int {
    switch relation {
    case "mixed": stream.integer(below: 2)
    case "negated": stream.integer(below: 3)
    default: 0
    }
  }

  private static func error(_ rank: Int, asked place: Int, of terms: Int) -> String? {
    if rank == place { return nil }
    if rank == terms - 1 - place { return "wrong-end" }
    return (rank - place).magnitude == 1 ? "one-place-off" : "another-place"
  }

  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    let terms = cell.number("terms")
    var people = 1.0
    var orders = 1.0
    for index in 0..<terms {
      people *= Double(names.count - index)
      if index > 0 { orders *= Double(index) }
    }
    let premises = terms - 1
    func power(_ base: Int) -> Double {
      (0..<premises).reduce(1) { product, _ in product * Double(base) }
    }
    let forms =
      switch cell["relation"] {
      case "mixed": power(2) - 2
      case "negated": power(3) - power(2)
      default: 1.0
      }
    return people * orders * forms * 2
  }

  /// Short names that are read alike in many languages; none begins as another does in two letters.
  static let names = [
    "Ada", "Ben", "Carl", "Dora", "Emil", "Fay", "Gus", "Hana", "Ivo", "Jane", "Kim", "Lena",
    "Marc", "Nora", "Otto", "Pia", "Rick", "Sara", "Tom", "Ulla", "Vera", "Will", "Yara", "Zoe",
  ]
}

/// The words of a theme.
struct LinearOrderTheme {
  let base: String
  let more: String
  let less: String
  let most: String
  let least: String

  static func of(_ surface: [FamilyParameter]) -> LinearOrderTheme? {
    switch surface.first(where: { $0.name == "theme" })?.value {
    case "height":
      LinearOrderTheme(
        base: "tall", more: "taller", less: "shorter", most: "tallest", least: "shortest")
    case "age":
      LinearOrderTheme(
        base: "old", more: "older", less: "younger", most: "oldest", least: "youngest")
    case "speed":
      LinearOrderTheme(
        base: "fast", more: "faster", less: "slower", most: "fastest", least: "slowest")
    default: nil
    }
  }

  func sentence(_ more: String, _ less: String, form: Int) -> String {
    switch form {
    case 1: "\(less) is \(self.less) than \(more)."
    case 2: "\(less) is not as \(base) as \(more)."
    default: "\(more) is \(self.more) than \(less)."
    }
  }

  func question(place: Int, fromMost: Bool) -> String {
    "Who is the \(place == 1 ? "second " : "")\(fromMost ? most : least)?"
  }
}
