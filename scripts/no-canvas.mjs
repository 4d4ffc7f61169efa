// linkedom asks for node-canvas where it is installed; a portal draws nothing on a canvas.
export default null;
