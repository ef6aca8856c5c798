/// The sentences of syllogisms.
struct SyllogismPhrases {
  /// `en` or `de`.
  let language: String

  private var isGerman: Bool { language == "de" }

  var opening: String {
    isGerman
      ? "Nehmen Sie an, dass beide Aussagen wahr sind und dass jede genannte Gruppe mindestens ein Mitglied hat."
      : "Assume that both statements are true and that each group named has at least one member."
  }

  var question: String {
    isGerman ? "Welche Folgerung muss wahr sein?" : "Which conclusion must be true?"
  }

  var none: String {
    isGerman ? "Keine der anderen muss wahr sein." : "None of the others must be true."
  }

  /// A statement about two groups, plain or in other words.
  func sentence(
    _ statement: SyllogismStatement, _ groups: [String], isIndirect: Bool = false
  ) -> String {
    let subject = groups[statement.subject]
    let predicate = groups[statement.predicate]
    switch (statement.mood, isIndirect, isGerman) {
    case (.all, false, false): return "All \(subject) are \(predicate)."
    case (.all, true, false): return "Only \(predicate) are \(subject)."
    case (.none, false, false): return "No \(subject) are \(predicate)."
    case (.none, true, false): return "There are no \(subject) that are \(predicate)."
    case (.some, false, false): return "Some \(subject) are \(predicate)."
    case (.some, true, false): return "There are \(subject) that are \(predicate)."
    case (.someNot, false, false): return "Some \(subject) are not \(predicate)."
    case (.someNot, true, false): return "Not all \(subject) are \(predicate)."
    case (.all, false, true): return "Alle \(subject) sind \(predicate)."
    case (.all, true, true): return "Nur \(predicate) sind \(subject)."
    case (.none, false, true): return "Keine \(subject) sind \(predicate)."
    case (.none, true, true): return "Es gibt keine \(subject), die \(predicate) sind."
    case (.some, false, true): return "Einige \(subject) sind \(predicate)."
    case (.some, true, true): return "Es gibt \(subject), die \(predicate) sind."
    case (.someNot, false, true): return "Einige \(subject) sind keine \(predicate)."
    case (.someNot, true, true): return "Nicht alle \(subject) sind \(predicate)."
    }
  }

  /// Why a conclusion is right; nil for none of them.
  func explanation(_ key: SyllogismStatement?, _ groups: [String]) -> String {
    guard let key else {
      return isGerman
        ? "Jede der anderen Folgerungen kann falsch sein, obwohl beide Aussagen wahr sind. \(none)"
        : "Each of the other conclusions can be false although both statements are true. \(none)"
    }
    let subject = groups[key.subject]
    let predicate = groups[key.predicate]
    let reason =
      switch (key.mood, isGerman) {
      case (.all, false): "The statements leave no \(subject) outside the \(predicate)."
      case (.none, false): "The statements leave no \(subject) among the \(predicate)."
      case (.some, false): "However the groups overlap, \(subject) and \(predicate) share a member."
      case (.someNot, false):
        "However the groups overlap, a member of the \(subject) is outside the \(predicate)."
      case (.all, true):
        "Die Aussagen lassen keine \(subject) zu, die nicht auch \(predicate) sind."
      case (.none, true):
        "Die Aussagen lassen keine \(subject) zu, die zugleich \(predicate) sind."
      case (.some, true):
        "Wie die Gruppen sich auch überschneiden: \(subject) und \(predicate) haben ein gemeinsames Mitglied."
      case (.someNot, true):
        "Wie die Gruppen sich auch überschneiden: Mindestens ein Mitglied der Gruppe \(subject) gehört nicht zur Gruppe \(predicate)."
      }
    return "\(reason) \(sentence(key, groups))"
  }
}
