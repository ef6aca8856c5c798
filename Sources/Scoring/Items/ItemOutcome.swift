import Assessment

/// What one answer to an item comes to: the response as reported, and the rule's outcomes.
///
/// A class, because an outcome is shared by all records that gave the same answer.
final class ItemOutcome: Sendable {
  /// The response in the shape of RESPONSES; nil is none.
  let response: Value?
  /// The outcomes in the order of their declaration, NULL ones left out.
  let fields: [Value.Field]
  /// The outcomes as numbers in the order of their declaration; not a number is NULL.
  let numbers: [Double]
  /// SCORE as a number; nil is NULL or not declared.
  let score: Double?
  /// The answers as numbers, in order, for measures of responding; empty where they are none.
  let answers: [Double]

  /// Evaluates an item's rule on the entries of one answer.
  init(
    of item: Item, entries: [ResponseEntry], response: Value?,
    readers: [AnswerReader], context: RuleContext = RuleContext()
  ) {
    let values = item.outcomeValues(of: entries, context: context)
    var fields: [Value.Field] = []
    var numbers: [Double] = []
    var score: Double?
    numbers.reserveCapacity(item.outcomes.count)
    for (variable, value) in zip(item.outcomes, values) {
      let number = value?.number
      if let value { fields.append(Value.Field(variable.id, value)) }
      numbers.append(number ?? .nan)
      if variable.id == OutcomeVariable.score { score = number }
    }
    var answers: [Double] = []
    for reader in readers {
      if let value = entries.value(of: reader.response) { reader.read(value, into: &answers) }
    }
    self.response = response
    self.fields = fields
    self.numbers = numbers
    self.score = score
    self.answers = answers
  }
}

extension [ResponseEntry] {
  /// The value entered for a response variable.
  func value(of response: String) -> Value? {
    for entry in self where entry.response == response { return entry.entry.value }
    return nil
  }

  /// What was given for a response variable: its value, or the text that cannot be read as one.
  func response(of response: String) -> Value? {
    for entry in self where entry.response == response { return entry.entry.given }
    return nil
  }
}
