import Assessment

/// Two rows and where they differ, as an item shows them.
struct Comparison {
  /// The rows as shown, the upper one first.
  let rows: [String]
  /// How many places a row has.
  let length: Int
  /// The places that differ, counted from 1.
  let differing: [Int]

  /// The step that asks whether the rows are the same.
  func step(german: Bool) -> GeneratedStep {
    let same = differing.isEmpty
    return GeneratedStep(
      content: [.code(rows.joined(separator: "\n"))],
      answer: .options([
        GeneratedOption(
          content: [.text(german ? "Gleich" : "Same")],
          error: same ? nil : "overlooked-difference"),
        GeneratedOption(
          content: [.text(german ? "Verschieden" : "Different")],
          error: same ? "imagined-difference" : nil),
      ]))
  }

  /// Where the rows differ, in words; rows of digits are numbers.
  func explanation(german: Bool, ofDigits: Bool) -> [Block] {
    let places = differing.map(String.init).joined(separator: german ? " und " : " and ")
    let isOne = differing.count == 1
    let text =
      switch (german, differing.isEmpty) {
      case (false, true): "The \(ofDigits ? "numbers" : "rows") are the same."
      case (true, true): "Die \(ofDigits ? "Zahlen" : "Reihen") sind gleich."
      case (false, false):
        ofDigits
          ? "The numbers differ at \(isOne ? "digit" : "digits") \(places)."
          : "The rows differ at \(isOne ? "place" : "places") \(places)."
      case (true, false):
        ofDigits
          ? "Die Zahlen unterscheiden sich in \(isOne ? "Ziffer" : "den Ziffern") \(places)."
          : "Die Reihen unterscheiden sich an \(isOne ? "Stelle" : "den Stellen") \(places)."
      }
    return [.paragraph([.text(text)])]
  }
}
