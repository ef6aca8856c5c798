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
  func notes(_ change: ProfileChange) -> [String] {
    var notes = change.crossings.map { crossing in
      let line = "\(safe(crossing.scale.text)) \(number(crossing.cut.atLeast))"
      return crossing.isReached
        ? pick("now reaches the cut \(line)", "erreicht jetzt die Grenze \(line)")
        : pick("no longer reaches the cut \(line)", "erreicht die Grenze \(line) nicht mehr")
    }
    notes += change.scales.filter(\.changesBand).map { scale in
      "\(safe(scale.scale.text)): \(safe(scale.oldBand ?? "–")) → \(safe(scale.newBand ?? "–"))"
    }
    if change.followsOldPath {
      notes.append(
        pick(
          "the items were chosen under the old parameters",
          "die Aufgaben wurden mit den alten Parametern ausgewählt"))
    }
    return notes
  }
}
