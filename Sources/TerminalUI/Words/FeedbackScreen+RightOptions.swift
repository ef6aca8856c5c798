import Assessment
import Delivery

extension FeedbackScreen {
  /// The numbers of the right options as they were shown, for each choice between figures.
  var rightOptions: [[Int]] {
    item.steps.flatMap(\.content.interactions).compactMap { interaction in
      guard let right = rightFigures[interaction.response],
        case .choice(let choice) = interaction.kind
      else { return nil }
      let numbers = choice.options.indices.filter { right.contains(choice.options[$0].id) }
      return numbers.isEmpty ? nil : numbers.map { $0 + 1 }
    }
  }
}
