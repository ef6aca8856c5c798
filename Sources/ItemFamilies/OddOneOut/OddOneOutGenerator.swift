import Assessment
import Psychometrics

/// Drafts figural odd-one-out items: a design of five figures, and a look for its values.
enum OddOneOutGenerator: FamilyGenerator {
  static let family = FamilyName.oddOneOut
  static let version = 2

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    guard let rule = OddRule(rawValue: cell["rule"]),
      let design = OddDesignTable.of(rule).draw(by: &stream)
    else { return nil }
    let look = OddLook.draw(rule, by: &stream)
    let language = surface.first { $0.name == "language" }?.value ?? ""
    let words = OddOneOutWords(rawValue: language) ?? .english
    let options = (0..<OddMask.count).map { figure in
      GeneratedOption(
        content: [.figure(Figure(shapes(figure, design, rule, look)))],
        error: figure == 0 ? nil : error(figure, design, rule))
    }
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: rule.complexity, stem: [],
      steps: [
        GeneratedStep(
          content: [.paragraph([.text(words.question)])], answer: .options(options))
      ],
      explanation: [.paragraph([.text(words.explanation(rule, design.form, step: look.step))])])
  }

  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    guard let rule = OddRule(rawValue: cell["rule"]) else { return 0 }
    return OddLook.count(rule) / OddDesignTable.of(rule).concentration
  }

  private static func shapes(
    _ figure: Int, _ design: OddDesign, _ rule: OddRule, _ look: OddLook
  ) -> [Shape] {
    let place = look.places[design.whole[0].holds(figure) ? 1 : 0]
    let kinds = rule.isAboutKind ? design.ruled : design.other
    let others = rule.isAboutKind ? design.other : design.ruled
    var shapes = (0..<2).map { part in
      let value = others[part].holds(figure) ? 1 : 0
      return Shape(
        look.kinds[kinds[part].holds(figure) ? 1 : 0], x: place.parts[part].x,
        y: place.parts[part].y, size: 10,
        rotation: look.turns[value] + (part == 1 ? look.step : 0),
        fill: rule.isTurning ? .solid : look.fills[value])
    }
    let centre = place.free(onRight: look.isDotRight != design.whole[1].holds(figure))
    shapes.append(
      Shape(
        look.dot.kind, x: centre.x, y: centre.y, size: 6, rotation: look.dot.rotation,
        fill: look.fills[design.whole[2].holds(figure) ? 1 : 0]))
    return shapes
  }

  /// What makes a figure that keeps the rule look odd: the first attribute whose value it shares
  /// with one other figure alone.
  private static func error(_ figure: Int, _ design: OddDesign, _ rule: OddRule)
    -> String
  {
    func isRare(_ mask: OddMask) -> Bool { mask.sharers(of: figure) == 2 }
    if isRare(design.whole[2]) { return "rarer-ring" }
    if isRare(design.whole[1]) { return "rarer-dot" }
    if isRare(design.whole[0]) { return "rarer-place" }
    let other = rule.isTurning ? "rarer-turn" : "rarer-fill"
    let names = rule.isAboutKind ? ("rarer-kind", other) : (other, "rarer-kind")
    if design.other.contains(where: isRare) { return names.1 }
    return design.ruled.contains(where: isRare) ? names.0 : "usual-look"
  }
}
