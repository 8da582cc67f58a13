export const whichModel = 'Which model do the axes, poles or rows come from? Write «uit», with the file name of the model.';
