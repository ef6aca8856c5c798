import Assessment

extension ReportWords {
  /// What the scores can be compared with, in whole sentences.
  func sentences(_ comparison: Comparison) -> [String] {
    guard comparison.hasScores else { return [] }
    var result: [String] = []
    switch (comparison.norms, comparison.precision) {
    case (.none, .none):
      result.append(
        pick(
          "Precision is unknown and there is no norm group: these scores say how this person "
            + "answered, not how others do.",
          "Die Genauigkeit ist unbekannt, und es gibt keine Normgruppe: Diese Werte sagen, wie "
            + "diese Person geantwortet hat, nicht, wie andere antworten."))
    case (.none, _):
      result.append(
        pick(
          "There is no norm group: these scores say how this person answered, not how others do.",
          "Es gibt keine Normgruppe: Diese Werte sagen, wie diese Person geantwortet hat, nicht, "
            + "wie andere antworten."))
    case (.some, _):
      result.append(
        pick(
          "Scores without a norm group say how this person answered, not how others do.",
          "Werte ohne Normgruppe sagen, wie diese Person geantwortet hat, nicht, wie andere "
            + "antworten."))
    case (.all, _):
      break
    }
    if comparison.hasIllustrative {
      result.append(
        pick(
          "Norms marked illustrative only show how norms work; they say nothing about people.",
          "Normen, die nur zur Anschauung dienen, zeigen, wie Normen wirken; über Menschen sagen "
            + "sie nichts."))
    }
    if comparison.hasAdapted {
      result.append(
        pick(
          "Scales given in an adapted way have no norm value: norms hold for the standard form.",
          "Angepasst durchgeführte Skalen haben keinen Normwert: Normen gelten nur für die "
            + "übliche Durchführung."))
    }
    return result
  }
}
