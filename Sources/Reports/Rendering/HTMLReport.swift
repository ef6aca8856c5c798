/// A report as one self-contained HTML page.
public enum HTMLReport {
  /// The page: no script, nothing from elsewhere, charts as inline SVG with their words.
  ///
  /// It follows the reader's light or dark setting and prints on A4 and Letter paper. Every text
  /// is escaped.
  ///
  /// - Throws: `TemplateError` where a template of the program itself is at fault.
  public static func text(of document: ReportDocument) throws(TemplateError) -> String {
    try Templates.render(.page, HTMLValues(words: document.words).page(document))
  }
}

/// Turns a document into what the templates of a page are filled with.
struct HTMLValues: Sendable {
  let words: ReportWords

  func page(_ document: ReportDocument) -> TemplateValue {
    .object([
      "language": .text(words.language == .german ? "de" : "en"),
      "name": .text("\(document.title), \(document.person)"),
      "title": .text(document.title), "person": .text(document.person),
      "reader": .text(words.reader(document.kind, document.audience)),
      "sections": .list(document.sections.map(section)),
    ])
  }

  private func section(_ section: ReportSection) -> TemplateValue {
    .object([
      "kind": .text(section.kind.rawValue), "heading": .optional(section.heading),
      "blocks": .list(section.blocks.map(block)),
    ])
  }

  private func block(_ block: ReportBlock) -> TemplateValue {
    var fields: [String: TemplateValue] = [
      "verdict": .flag(false), "sentences": .flag(false), "paragraphs": .flag(false),
      "answers": .flag(false), "facts": .flag(false), "scales": .flag(false),
      "changes": .flag(false), "charts": .flag(false), "table": .flag(false),
      "entries": .flag(false), "items": .flag(false),
    ]
    switch block {
    case .verdict(let verdict): fields["verdict"] = self.verdict(verdict)
    case .sentences(let texts):
      fields["sentences"] = .text(texts.map(\.text).joined(separator: " "))
    case .paragraphs(let texts): fields["paragraphs"] = .whole(texts.map { .text($0) })
    case .answers(let answers):
      fields["answers"] = .whole(
        answers.map { .object(["name": .text($0.question), "value": .text($0.answer)]) })
    case .facts(let facts): fields["facts"] = self.facts(facts)
    case .scales(let scales): fields["scales"] = .whole(scales.map(scale))
    case .changes(let changes): fields["changes"] = .whole(changes.map(change))
    case .charts(let charts): fields["charts"] = .whole(charts.map(chart))
    case .table(let table): fields["table"] = self.table(table)
    case .entries(let entries):
      fields["entries"] = .whole(
        entries.map { .object(["title": .text($0.name), "facts": facts($0.facts)]) })
    case .items(let items): fields["items"] = .whole(items.map(item))
    }
    return .object(fields)
  }

  func facts(_ facts: [Fact]) -> TemplateValue {
    .whole(facts.map { .object(["name": .text($0.name), "value": .text($0.value)]) })
  }

  private func table(_ table: TableReading) -> TemplateValue {
    .object([
      "head": .list(table.head),
      "rows": .list(
        table.rows.map { row in
          .object([
            "name": .optional(row.first),
            "cells": .list(
              zip(table.head, row).dropFirst().map { head, cell in
                .object(["head": .text(head), "cell": .text(cell)])
              }),
          ])
        }),
    ])
  }

  private func verdict(_ verdict: VerdictReading) -> TemplateValue {
    .object([
      "question": .text(verdict.question), "answer": .text(verdict.answer),
      "beside": .optional(verdict.beside), "flags": .list(verdict.flags),
      "isAlert": .flag(verdict.isAlert),
    ])
  }

  private func scale(_ scale: ScaleReading) -> TemplateValue {
    let norm = scale.norm.map { norm in
      TemplateValue.object([
        "value": .text(norm.value), "mark": .optional(norm.mark), "details": .text(norm.details),
        "bar": bar(norm.position, scale.title, norm.whole, note: nil),
      ])
    }
    let details = scale.latentDetails + [scale.reliability].compactMap(\.self) + scale.remarks
    return .object([
      "depth": .text(String(min(scale.depth, 4))), "title": .text(scale.title),
      "value": .optional(scale.value), "absence": .optional(scale.absence),
      "states": scale.states.isEmpty
        ? .flag(false) : .text(scale.states.map(\.text).joined(separator: ", ")),
      "bar": bar(scale.position, scale.title, spoken(scale), note: scale.precision),
      "norm": norm ?? .flag(false),
      // What a drawing already says is not said again below it.
      "details": .whole(
        details.filter { scale.position == nil || $0 != scale.precision }.map { .text($0) }),
      "band": scale.band.map { band in
        .object(["label": .text(band.label), "text": .optional(band.text)])
      } ?? .flag(false),
    ])
  }

  private func spoken(_ scale: ScaleReading) -> CleanText {
    CleanText([scale.value, scale.precision].compactMap { $0?.text }.joined(separator: "; "))
  }

  private func bar(
    _ position: ScalePosition?, _ title: CleanText, _ summary: CleanText, note: CleanText?
  ) -> TemplateValue {
    position.map {
      Drawing.bar($0, title: title, summary: summary, note: note, words).templateValue
    } ?? .flag(false)
  }

  private func change(_ change: ChangeReading) -> TemplateValue {
    .object([
      "depth": .text(String(min(change.depth, 4))), "title": .text(change.title),
      "values": .text(words.values(change)), "verdict": .text(change.verdict),
      "isReliable": .flag(change.isReliable),
      "index": .optional(change.index),
      "bar": Drawing.change(change, words)?.templateValue ?? .flag(false),
    ])
  }

  private func chart(_ chart: ReportChart) -> TemplateValue {
    .object([
      "title": .text(chart.title), "summary": .text(chart.summary),
      "drawing": Drawing.chart(chart, words).templateValue,
    ])
  }
}
