import Assessment
import Testing

@testable import ItemFamilies

@Suite("Rotation items")
struct RotationTests {
  @Test("every draft of every cell is sound, and draws are repeatable")
  func sound() throws {
    let drawing = try ItemDrawing(.rotation)
    for cell in drawing.specification.cells() {
      for index in 0..<40 {
        let drawn = try drawing.draw(cell, seed: 11, path: "rotation", index: index)
        #expect(drawn.rejections.isEmpty, "\(cell) \(index)")
        if index == 0 {
          #expect(try drawing.draw(cell, seed: 11, path: "rotation", index: 0).item == drawn.item)
        }
      }
    }
  }

  @Test("asymmetric figures are as many as counted elsewhere, in all eight positions")
  func figures() throws {
    // Of 12 pentominoes 5 have no symmetry, of 35 hexominoes 20; of those, three hexominoes are
    // five squares long.
    #expect(try #require(RotationPool.of(squares: 5)).figures.count == 5 * 8)
    #expect(try #require(RotationPool.of(squares: 6)).figures.count == 17 * 8)
    #expect(RotationPool.of(squares: 4) == nil)
    #expect(RotationPool.of(squares: 8) == nil)
  }

  @Test("a seed gives the same item for ever")
  func golden() throws {
    let drawing = try ItemDrawing(.rotation)
    let cell = FamilyCell([
      FamilyParameter("form", "choice"), FamilyParameter("squares", 5),
      FamilyParameter("angle", 90),
    ])
    let item = try drawing.draw(cell, seed: 1, path: "golden", index: 0).item
    #expect(
      item.steps[0].answer.options.map { "\($0.error ?? "key") \(squares($0))" } == [
        "mirrored ..#. ####", "square-moved .#. ### ..#", "mirrored-and-square-moved .#. ##. .##",
        "square-moved ###. ..##", "key .#.. ####", "mirrored-and-square-moved .### ##..",
      ])
  }

  /// The squares of an option as rows of `#` and `.`.
  private func squares(_ option: GeneratedOption) -> String {
    guard case .figure(let figure) = option.content.first else { return "" }
    let (xs, ys) = (figure.shapes.map(\.x), figure.shapes.map(\.y))
    let rows = stride(from: ys.min() ?? 0, through: ys.max() ?? 0, by: 6)
    return rows.map { y in
      stride(from: xs.min() ?? 0, through: xs.max() ?? 0, by: 6).map { x in
        figure.shapes.contains { $0.x == x && $0.y == y } ? "#" : "."
      }.joined()
    }.joined(separator: " ")
  }

  @Test("the key's place is even, and common squares do not lead to it")
  func guessing() throws {
    let drawing = try ItemDrawing(.rotation)
    var guessers = FigureGuessers()
    var places = [0, 0, 0, 0, 0, 0]
    var pairs = 0
    var mirrored = 0
    for cell in drawing.specification.cells() {
      for index in 0..<200 {
        let item = try drawing.draw(cell, seed: 5, path: "guess \(cell)", index: index).item
        let options = item.steps[0].answer.options
        guard options.count == 6 else {
          pairs += 1
          mirrored += options[1].isKey ? 1 : 0
          continue
        }
        guessers.answer(options)
        if let place = options.firstIndex(where: \.isKey) { places[place] += 1 }
      }
    }
    #expect(guessers.best < 0.2)
    #expect(places.allSatisfy { 240...360 ~= $0 }, "\(places)")
    #expect(pairs == 1_800)
    #expect(800...1_000 ~= mirrored)
  }

  @Test("spaces are counted: pairs by figures, choices by trios, keys and turns")
  func space() throws {
    let drawing = try ItemDrawing(.rotation)
    let spaces = drawing.specification.cells().filter { $0["angle"] == "90" }
      .map { drawing.space(of: $0) }
    let pairs: [Double] = [80, 272, 864]
    let choices: [Double] = [294_912, 2_580_480, 28_581_888]
    #expect(spaces == pairs + choices)
  }
}
