// One script tag brings every element. Loaded twice, the second time does nothing.
import './define.ts';
