// Help of the field for the figure of a model.
export const figure = 'De figuur, als die een andere is dan bij de soort hoort.';
