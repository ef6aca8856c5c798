import Assessment

/// Works linear orders by trying every order of the names.
enum LinearOrderSolver: ItemSolver {
  static let family = FamilyName.linearOrder

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard let text = LinearOrderText(item), case .options(let options) = item.steps[0].answer else {
      return [Defect("unreadable", "the comparisons or the question cannot be read")]
    }
    let names = text.names
    let orders = text.orders
    guard let order = orders.first else {
      return [Defect("one-right-answer", "the comparisons contradict each other")]
    }
    let asked = Set(orders.map { place(text, $0) })
    guard asked.count == 1, let name = asked.first else {
      return [Defect("one-right-answer", "\(asked.count) people can stand at the place asked for")]
    }
    var found: [Defect] = []
    let shown = options.map { $0.content.plainText }
    if shown.sorted() != names.sorted() {
      found.append(Defect("options", "the options are not the people who are compared"))
    }
    for (option, shown) in zip(options, shown) {
      if option.isKey != (shown == name) {
        found.append(Defect("wrong-key", "'\(name)' stands at the place asked for"))
      }
      if let error = option.error, error != self.error(of: shown, text, order) {
        found.append(Defect("unnamed-error", "'\(error)' does not lead to '\(shown)'"))
      }
    }
    let cell = item.cell
    let forms = Set(text.premises.map(\.form))
    let relation =
      forms.contains(.negated)
      ? "negated" : forms.count == 1 && forms.contains(.more) ? "direct" : "mixed"
    if cell.number("terms") != names.count || text.premises.count != names.count - 1
      || cell["relation"] != relation
      || cell["question"] != (text.place == 0 ? "extreme" : "second")
    {
      found.append(Defect("radical", "the radicals are not those of the text"))
    }
    if item.complexity != complexity(names.count, relation, place: text.place) {
      found.append(Defect("complexity", "the complexity is not that of the text"))
    }
    if !explains(item.explanation, order) {
      found.append(Defect("explanation", "the explanation does not give the order"))
    }
    return found
  }

  /// The number of people, one more for a place within, one for comparisons both ways and two where
  /// one is negated.
  private static func complexity(_ terms: Int, _ relation: String, place: Int) -> Int {
    terms + place + (relation == "negated" ? 2 : relation == "mixed" ? 1 : 0)
  }

  private static func place(_ text: LinearOrderText, _ order: [String]) -> String {
    let order = text.fromMost ? order : order.reversed()
    return order.indices.contains(text.place) ? order[text.place] : ""
  }

  private static func error(
    of name: String, _ text: LinearOrderText, _ order: [String]
  ) -> String? {
    let order = text.fromMost ? order : order.reversed()
    guard let place = order.firstIndex(of: name) else { return nil }
    if place == order.count - 1 - text.place { return "wrong-end" }
    return (place - text.place).magnitude == 1 ? "one-place-off" : "another-place"
  }

  private static func explains(_ explanation: [Block], _ order: [String]) -> Bool {
    guard explanation.count == 1, case .paragraph(let text) = explanation[0] else { return false }
    return text.plainText.hasSuffix(": \(order.joined(separator: ", ")).")
  }
}
