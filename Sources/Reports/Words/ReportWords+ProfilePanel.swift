import Assessment

extension ReportWords {
  var panel: String { pick("What the panel said", "Was das Gremium sagte") }

  /// The mean of one competency with its precision.
  func rating(_ competency: ProfilePanel.Competency) -> String {
    guard let mean = competency.mean else {
      return "\(competency.title): " + pick("not rated.", "nicht beurteilt.")
    }
    let top = competency.maximum.map { pick(" of ", " von ") + number($0) } ?? ""
    let error =
      competency.standardError.map { pick("standard error ", "Standardfehler ") + figure($0) }
      ?? pick("precision unknown", "Genauigkeit unbekannt")
    let raters = count(
      competency.rated, pick("rater", "Urteil"), pick("raters", "Urteile"))
    var text = "\(competency.title): \(figure(mean))\(top); \(error), \(raters)"
    if competency.notObserved > 0 {
      text += ", \(competency.notObserved) " + pick("could not observe it", "ohne Beobachtung")
    }
    return text + "."
  }

  /// How many raters there were, what they recommend and what precision rests on.
  func sentences(_ panel: ProfilePanel, votes: Bool) -> [String] {
    var texts: [String] = []
    if panel.isClosedEarly {
      let expected = panel.expected.map { pick(" of \($0)", " von \($0)") } ?? ""
      texts.append(
        pick(
          "The panel was closed when \(panel.raters)\(expected) raters were in.",
          "Das Gremium wurde nach \(panel.raters)\(expected) Urteilen geschlossen."))
    }
    if votes, !panel.votes.isEmpty {
      texts.append(pick("Recommendations: ", "Empfehlungen: ") + self.votes(panel.votes) + ".")
    }
    if let precision = panel.precision {
      texts.append(
        pick(
          "Standard errors: agreement of \(precision.raters) raters over \(precision.candidates) candidates, \(precision.method).",
          "Standardfehler: Übereinstimmung von \(precision.raters) Urteilenden über \(precision.candidates) Kandidaten, \(precision.method)."
        ))
    }
    texts.append(
      pick(
        "Opinions of people stand beside the tests and enter no score.",
        "Urteile von Personen stehen neben den Tests und gehen in keinen Wert ein."))
    return texts
  }
}
