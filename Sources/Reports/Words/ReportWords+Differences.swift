import Assessment

extension ReportWords {
  var differences: String { pick("Differences between scales", "Unterschiede zwischen Skalen") }

  /// The differences that errors of measurement do not explain, a sentence each.
  func sentences(_ findings: ScaleDifference.Findings) -> [String] {
    guard findings.compared > 0 else { return [] }
    guard let level = findings.reliable.first?.level else {
      return [
        pick(
          "No two of these scales differ by more than their errors of measurement explain.",
          "Keine zwei dieser Skalen unterscheiden sich stärker, als ihre Messfehler erklären.")
      ]
    }
    let pairs = count(findings.compared, pick("pair", "Paar"), pick("pairs", "Paaren"))
    let percent = number((level * 100).rounded())
    return findings.reliable.map { difference in
      pick(
        "\(difference.higher.title) is reliably higher than \(difference.lower.title).",
        "\(difference.higher.title) liegt verlässlich höher als \(difference.lower.title).")
    } + [
      pick(
        "Held against the errors of both scores at the \(percent)\u{A0}% level, \(pairs) compared; "
          + "with many pairs some exceed it by chance.",
        "Gegen die Messfehler beider Werte geprüft, Niveau \(percent)\u{A0}%, \(findings.compared) "
          + "\(findings.compared == 1 ? "Paar" : "Paare") verglichen; unter vielen Paaren übersteigen "
          + "es einige zufällig.")
    ]
  }
}
