import Assessment
import Decision

extension ReportWords {
  /// How many profiles change.
  func rescored(_ changes: [ProfileChange]) -> String {
    let changed = changes.count { $0.isChanged }
    let crossing = changes.count { $0.crosses }
    return pick(
      "\(changed) of \(changes.count) profiles change; \(crossing) cross a cut or change their band.",
      "\(changed) von \(changes.count) Profilen ändern sich; \(crossing) überschreiten eine Grenze oder wechseln das Band."
    )
  }

  var rescoredHead: [String] {
    [
      candidate, pick("Scale", "Skala"), pick("Figure", "Wert"), pick("Old", "Alt"),
      pick("New", "Neu"), pick("Change", "Änderung"),
    ]
  }

  /// A scale whose score is another one: theta before a norm value before the raw score.
  func row(_ change: ProfileChange, _ scale: ProfileChange.ScaleChange) -> [String] {
    let (name, figures) =
      if scale.theta.isChanged {
        ("theta", scale.theta)
      } else if scale.norm.isChanged, !scale.raw.isChanged {
        (pick("norm", "Norm"), scale.norm)
      } else {
        (pick("raw", "Rohwert"), scale.raw)
      }
    let rise = figures.difference.map { ($0 < 0 ? "−" : "+") + figure($0.magnitude) } ?? "–"
    return [
      safe(change.new.candidate), safe(scale.scale.text), name, figure(figures.old),
      figure(figures.new), rise,
    ]
  }

  /// The cuts crossed, the bands changed, and what an adaptive path still rests on.
  func facts(of change: ProfileChange) -> [Fact] {
    var facts = change.crossings.map { crossing in
      Fact(
        crossing.isReached
          ? pick("Now reaches the cut", "Erreicht jetzt die Grenze")
          : pick("No longer reaches the cut", "Erreicht nicht mehr die Grenze"),
        "\(safe(crossing.scale.text)) \(number(crossing.cut.atLeast))")
    }
    facts += change.scales.filter(\.changesBand).map { scale in
      Fact(
        pick("Other band", "Anderes Band"),
        "\(safe(scale.scale.text)): \(safe(scale.oldBand ?? "–")) → \(safe(scale.newBand ?? "–"))")
    }
    if change.followsOldPath {
      facts.append(
        Fact(
          pick("Adaptive path", "Adaptiver Verlauf"),
          pick(
            "the items were chosen under the old parameters",
            "die Aufgaben wurden mit den alten Parametern ausgewählt")))
    }
    return facts
  }

  var rescoredTitle: String { pick("No session", "Keine Sitzung") }
  var rescoredScores: String { pick("Scores that change", "Werte, die sich ändern") }
  var rescoredBeside: String {
    pick("Cuts, bands and adaptive paths", "Grenzen, Bänder und adaptive Verläufe")
  }

  /// What the old and the new scores rest on.
  func origin(of changes: [ProfileChange]) -> [Fact] {
    guard let new = changes.first?.new.assessment else { return [] }
    let old = changes.map(\.old.assessment)
    func distinct(_ texts: [String]) -> String { Set(texts).sorted().joined(separator: ", ") }
    return [
      Fact(testName, "\(new.id) \(distinct(old.map(\.version))) → \(new.version)"),
      Fact(
        pick("Old scoring digest", "Alte Prüfsumme der Auswertung"),
        distinct(old.map(\.digests.scoring))),
      Fact(pick("New scoring digest", "Neue Prüfsumme der Auswertung"), new.digests.scoring),
      Fact(engineName, "\(Engine.current.name) \(Engine.current.version)"),
    ]
  }
}
